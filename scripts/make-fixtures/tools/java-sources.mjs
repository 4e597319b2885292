/** A cart and its test, as files of a project. */
export const cart = (body) => ({
  'src/main/java/com/acme/Cart.java': `package com.acme;\n\npublic class Cart {\n    public int size() {\n        ${body}\n    }\n}\n`
})
export const cartTest = (body) => ({
  'src/test/java/com/acme/CartTest.java': `package com.acme;\n\nimport static org.junit.Assert.assertEquals;\nimport org.junit.Test;\n\npublic class CartTest {\n    @Test\n    public void holdsBooks() {\n        ${body}\n    }\n\n    @Test\n    public void isEmpty() {\n    }\n}\n`
})
